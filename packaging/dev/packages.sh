# shellcheck shell=bash
# Finds and installs the Debian packages that a command needs. A package that has several names over the distributions
# is written name|name: the first that the distribution knows is taken.

packagesOf() {
    case $1 in
        build)
            echo "cmake ninja-build g++ ccache pkg-config qt6-base-dev qt6-svg-dev|libqt6svg6-dev qt6-tools-dev" \
                "qt6-tools-dev-tools qt6-l10n-tools libgl-dev libssl-dev zlib1g-dev libzstd-dev libisal-dev" \
                "libarchive-dev libcurl4-openssl-dev libsecret-1-dev libexpected-dev nlohmann-json3-dev"
            ;;
        run) # a fresh system has no font; the others are Qt's own texts and its plugins for Wayland, X11 and icons
            echo "fonts-dejavu-core qt6-translations-l10n qt6-qpa-plugins"
            [[ -z ${WAYLAND_DISPLAY:-} ]] || echo "qt6-wayland"
            ;;
        test)
            echo "dbus fish gnome-keyring groff-base zsh python3 binutils openssl docker-registry apache2-utils skopeo" \
                "swift-proxy swift-account swift-container swift-object memcached xvfb openbox xdotool"
            ;;
        interop) # a node of another origin brings its own npm
            echo "runc busybox-static docker-registry skopeo python3"
            command -v npm >/dev/null || echo "nodejs npm"
            ;;
        screenshots) echo "fonts-dejavu-core fonts-noto-cjk qt6-translations-l10n" ;; # pictures are the same everywhere
        lint) echo "clang-format-14|clang-format clang-tidy-14|clang-tidy shellcheck python3" ;;
        fuzz) echo "clang libclang-rt-14-dev|libclang-rt-dev llvm python3" ;;
        bench) echo "python3 openssl jq tar gzip rclone" ;;
        deb) echo "dpkg-dev fakeroot file" ;; # for the dependencies of packages
        karchive) echo "extra-cmake-modules dpkg-dev libbz2-dev liblzma-dev patch xz-utils" ;;
    esac
}

whyOf() {
    case $1 in
        build) echo "to build: the compiler, CMake, Qt 6 and the libraries for HTTP, TLS, keyrings, gzip, zstd, tar and JSON" ;;
        run) echo "to show windows: a font and Qt's platform plugins" ;;
        test) echo "for the tests, some of which talk to a real registry" ;;
        interop) echo "for the tests with a real BuildKit, registries and object stores" ;;
        screenshots) echo "for the fonts of the pictures and the texts of Qt's own buttons" ;;
        lint) echo "to check the sources" ;;
        fuzz) echo "for clang's libFuzzer" ;;
        bench) echo "to measure against" ;;
        deb) echo "to make Debian packages" ;;
        karchive) echo "to build KArchive, which this distribution has no package of for Qt 6" ;;
    esac
}

isInstalled() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }
isKnown() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *Candidate:\ [0-9]* ]]; }

asRoot() {
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

aptGet() {
    asRoot env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "$@"
}

# firstKnown NAME|NAME: the name that apt can install, or fails.
firstKnown() {
    local name
    for name in ${1//|/ }; do
        if isKnown "$name"; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

# missingOf SET…: what is written for the packages of these sets of which no name is installed.
missingOf() {
    local set alternatives name found installed
    local -A have=()
    # shellcheck disable=SC2046 # names of packages hold no blanks
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $(for set; do packagesOf "$set"; done | tr '|' ' ') \
        2>/dev/null || true)
    while read -r found name; do
        [[ $found != installed ]] || have[$name]=1
    done <<<"$installed"
    for set; do
        for alternatives in $(packagesOf "$set"); do
            found=
            for name in ${alternatives//|/ }; do
                [[ -z ${have[$name]:-} ]] || found=1
            done
            [[ -n $found ]] || echo "$alternatives"
        done
    done | sort -u
}

updateLists() { logged apt-update "reading the lists of packages (apt-get update)" aptGet update; }

# install WHY PACKAGE…
install() {
    local why=$1 name names=() listsAreNew=
    shift
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "missing $why: as root, run: apt-get install ${*//|*/}   (or go on without: --no-install)"
    fi
    if ((EUID != 0)) && ! sudo -n true 2>/dev/null; then
        say "sudo asks for your password to install packages $why"
        sudo -v || die "without sudo: as root, run: apt-get install ${*//|*/}   (or go on without: --no-install)"
    fi
    for name; do
        if ! firstKnown "$name" >/dev/null; then
            updateLists
            listsAreNew=1
            break
        fi
    done
    for name; do
        names+=("$(firstKnown "$name")") || die "this distribution has no package $name, which is needed $why"
    done
    local what="installing ${#names[@]} packages $why: ${names[*]}"
    if [[ -z $listsAreNew ]] && ! aptGet install --download-only --yes --no-install-recommends "${names[@]}" \
        >/dev/null 2>&1; then
        updateLists # lists that are old name files that the mirror has no more
    fi
    logged apt-install "$what" aptGet install --yes --no-install-recommends "${names[@]}"
}

# KArchive for Qt 6: the distribution's, one on CMake's path, or one built into build/deps.
hasKArchive() {
    local prefix
    local -a prefixes=(build/deps /usr /usr/local)
    IFS=: read -r -a prefix <<<"${CMAKE_PREFIX_PATH:-}"
    prefixes+=("${prefix[@]}")
    for prefix in "${prefixes[@]}"; do
        if [[ -n $prefix ]] && compgen -G "$prefix/lib*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null; then
            return 0
        fi
        if [[ -n $prefix ]] && compgen -G "$prefix/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null; then
            return 0
        fi
    done
    return 1
}

needKArchive() {
    hasKArchive && return 0
    if isKnown libkf6archive-dev; then
        install "to read and write bundles" libkf6archive-dev
        return
    fi
    needSets karchive
    if [[ $(. /etc/os-release && echo "$ID") != debian ]]; then
        # Debian's keys, and debootstrap for the name of its default mirror
        local missing=()
        isInstalled debian-archive-keyring || missing+=(debian-archive-keyring)
        [[ -n ${CACHALOT_DEBIAN_MIRROR:-} ]] || isInstalled debootstrap || missing+=(debootstrap)
        [[ ${#missing[@]} -eq 0 ]] || install "to fetch the source of KArchive from Debian" "${missing[@]}"
    fi
    logged karchive "building KArchive for Qt 6 into build/deps (once, about 20 s)" packaging/dev/karchive.sh build/deps
}

needSets() {
    local set missing why
    missing=$(missingOf "$@")
    [[ -n $missing ]] || return 0
    for set; do
        [[ -z $(missingOf "$set") ]] || why=${why:+$why; }$(whyOf "$set")
    done
    # shellcheck disable=SC2086 # names of packages hold no blanks
    install "$why" $missing
}

# needPackages SET…: makes sure that the packages of these sets are there.
needPackages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [[ -n ${CACHALOT_NO_INSTALL:-} ]] ||
            say "this is no Debian or Ubuntu: going on with what is installed (see README.md for what is needed)"
        return 0
    fi
    if [[ -n ${CACHALOT_NO_INSTALL:-} ]]; then
        local missing
        missing=$(missingOf "$@" | tr '\n' ' ')
        [[ -z $missing ]] || say "not installed, as asked: $missing"
        return 0
    fi
    needSets "$@"
    if [[ " $* " == *" build "* ]]; then
        needKArchive
    fi
}
