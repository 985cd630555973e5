# Installs the build into a fresh folder and tries what was laid down: the headless program starts from there, and the
# desktop's files are valid by the desktop's own tools, where they are installed.
set(prefix ${BUILD}/packaging/installed)
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND ${prefix}/bin/cachalot-cli --version OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "^cachalot[^ ]* [0-9]+\\.[0-9]+\\.[0-9]+")
  message(FATAL_ERROR "cachalot-cli --version says: ${version}")
endif()
if(NOT GUI)
  return()
endif()

set(desktopFile ${prefix}/share/applications/${APP_ID}.desktop)
foreach(file IN ITEMS ${prefix}/bin/cachalot ${desktopFile} ${prefix}/share/metainfo/${APP_ID}.metainfo.xml
    ${prefix}/share/icons/hicolor/scalable/apps/${APP_ID}.svg)
  if(NOT EXISTS ${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
file(STRINGS ${desktopFile} icon REGEX "^Icon=${APP_ID}$")
if(NOT icon)
  message(FATAL_ERROR "the desktop file does not name the icon that is installed")
endif()

find_program(desktopFileValidate desktop-file-validate)
if(desktopFileValidate)
  execute_process(COMMAND ${desktopFileValidate} ${desktopFile} COMMAND_ERROR_IS_FATAL ANY)
endif()
find_program(appstreamcli appstreamcli)
if(appstreamcli)
  execute_process(COMMAND ${appstreamcli} validate-tree --no-net ${prefix} COMMAND_ERROR_IS_FATAL ANY)
endif()
