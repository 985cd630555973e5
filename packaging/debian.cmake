# `cpack -G DEB` in a build tree with an installed prefix of /usr (./dev deb): two packages, of which cachalot-cli needs no
# GUI library. Their dependencies are read from the programs by dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME cachalot)
set(CPACK_PACKAGE_VENDOR "The Cachalot authors")
set(CPACK_PACKAGE_CONTACT "The Cachalot authors <cachalot@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL headless)
if(TARGET cachalot)
  list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${karchiveFolder})

set(CPACK_DEBIAN_HEADLESS_PACKAGE_NAME cachalot-cli)
set(CPACK_COMPONENT_HEADLESS_DESCRIPTION "open, compare, move and clean up BuildKit build caches
 Shows what is in the caches that docker buildx build --cache-to writes to
 directories, registries, S3, Azure and GitHub Actions, why they are big, and
 whether they are sound; compares, copies, merges, re-encodes, cleans up and
 repairs them. This is the program for servers and CI, without a window.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME cachalot)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "cachalot-cli (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
  "qt6-wayland, qt6-translations-l10n, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "open, compare, move and clean up BuildKit build caches, in a window
 Shows what is in the caches that docker buildx build --cache-to writes to
 directories, registries, S3, Azure and GitHub Actions, why they are big, and
 whether they are sound; compares, copies, merges, re-encodes, cleans up and
 repairs them. This is the desktop app.")
include(CPack)
