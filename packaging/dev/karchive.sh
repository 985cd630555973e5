#!/usr/bin/env bash
# karchive.sh PREFIX: builds KArchive for Qt 6 from Debian 13's source package against the Qt of this system and installs
# it into PREFIX. For distributions that have KArchive only for Qt 5 (Debian 12) or Qt 6 without it (Ubuntu 24.04).
# The system's own apt setup is neither used for this nor changed: only the mirror's address is taken from it. apt checks
# the signature of the release with Debian's own keyring, and by that the digests of the sources. Runs as any user; may be
# interrupted and run again.
set -euo pipefail

(($# == 1)) || { echo "usage: karchive.sh PREFIX" >&2; exit 2; }
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
work=$prefix/karchive-build

exec 9>"$prefix/karchive.lock"
flock 9 # a second run waits for the first, and then finds its work done
if compgen -G "$prefix/lib*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null ||
    compgen -G "$prefix/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null; then
    echo "KArchive is already in $prefix"
    exit 0
fi

# The mirror of the Debian archive that this machine uses; elsewhere the one that debootstrap would take.
mirror() {
    if [[ -n ${CACHALOT_DEBIAN_MIRROR:-} ]]; then
        echo "$CACHALOT_DEBIAN_MIRROR"
        return
    fi
    if [[ $(. /etc/os-release && echo "$ID") == debian ]]; then
        # shellcheck disable=SC2016 # apt fills these in
        apt-get indextargets --format '$(SITE) $(CODENAME) $(ORIGIN) $(LABEL)' 'Created-By: Packages' 2>/dev/null |
            awk -v codename="$(. /etc/os-release && echo "$VERSION_CODENAME")" \
                '$2 == codename && $3 == "Debian" && $4 == "Debian" { print $1; exit }'
        return
    fi
    awk '$1 == "default_mirror" { print $2; exit }' /usr/share/debootstrap/scripts/sid
}
address=$(mirror)
[[ -n $address ]] || { echo "no Debian mirror found: set CACHALOT_DEBIAN_MIRROR to one" >&2; exit 1; }
[[ -r $keyring ]] || { echo "no $keyring: install debian-archive-keyring" >&2; exit 1; }

rm -rf "$work"
mkdir -p "$work/lists/partial" "$work/archives/partial"
cd "$work"
echo "deb-src [signed-by=$keyring] $address trixie main" >sources.list
apt=(-q -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/lists"
    -o "Dir::Cache=$work" -o APT::Get::List-Cleanup=false -o Acquire::Languages=none
    -o APT::Update::Post-Invoke::= -o APT::Update::Post-Invoke-Success::=)
((EUID != 0)) || apt+=(-o APT::Sandbox::User=root) # the unprivileged user of apt can't write here
apt-get "${apt[@]}" update
apt-get "${apt[@]}" source --only-source kf6-karchive
cd kf6-karchive-*/

# Qt 6.4 and the CMake modules of KDE's generation 5 are enough for what KArchive does.
sed -i -e 's/find_package(ECM 6[0-9.]* /find_package(ECM 5.100 /' \
    -e 's/REQUIRED_QT_VERSION 6[0-9.]*/REQUIRED_QT_VERSION 6.4.0/' \
    -e '/^include(ECMFeatureSummary)/d' -e 's/^ecm_feature_summary(.*/feature_summary(WHAT ALL)/' CMakeLists.txt
sed -i '0,/#include <QDebug>/s//#include <QDebug>\n#include <QStringEncoder>/' src/k7zip.cpp

cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_WITH_QT6=ON \
    -DBUILD_TESTING=OFF -DKF_SKIP_PO_PROCESSING=ON
cmake --build build
DESTDIR=$work/stage cmake --install build
cd "$work/stage$prefix"
for part in include share lib*; do # lib, with what CMake looks for, comes last: nothing half installed is ever found
    rm -rf "${prefix:?}/$part"
    mv "$part" "$prefix/"
done
cd "$prefix"
rm -rf "$work"
