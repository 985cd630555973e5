#!/usr/bin/env bash
# freshmachine.sh [root|user]…: does what a stranger does. Sets up a minimal Debian in a folder, copies the last commit of
# this clone into it, and runs there, once as root and once as a user with sudo:
#
#     ./dev run          everything from nothing
#     ./dev run          again, without a network
#     ./dev test
#
# and prints how long each took, how it ended and its last line. Fails where one of them does. Needs root, debootstrap and
# git; works in build/freshmachine, where the logs are kept as well. The machine's own Debian mirror is used; SUITE chooses
# another release than bookworm. CCACHE=FOLDER puts a copy of that compiler cache into the new system, which saves most of the
# hour that the builds take: the cache goes by the compiler and by what it would read, both the new system's.
#
# All mounts are in mount namespaces whose processes die with the script, whatever kills it, so that neither a mount nor a
# build outlives it, and nothing that is removed here can lie behind a mount.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

suite=${SUITE:-bookworm}
work=$PWD/build/freshmachine
base=$work/$suite.tar
((EUID == 0)) || { echo "freshmachine.sh: must be run by root" >&2; exit 2; }
for tool in debootstrap git unshare setpriv flock; do
    command -v "$tool" >/dev/null || { echo "freshmachine.sh: $tool is not installed" >&2; exit 2; }
done
mkdir -p "$work"
exec 9>"$work/lock"
flock --nonblock 9 || { echo "freshmachine.sh: another one is at work in $work" >&2; exit 2; }

# apart ARGUMENTS-OF-UNSHARE…: a command in a mount and a pid namespace, killed with all that it started when this script ends.
apart() {
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child "$@" 9>&-
}

# The system: made once, and unpacked for each run.
if [[ ! -f $base ]]; then
    # shellcheck disable=SC2016 # apt fills these in
    mirror=$(apt-get indextargets --format '$(SITE) $(ORIGIN) $(LABEL)' 'Created-By: Packages' |
        awk '$2 == "Debian" && $3 == "Debian" { print $1; exit }')
    [[ -n $mirror ]] || { echo "freshmachine.sh: this machine's apt names no Debian mirror" >&2; exit 2; }
    echo "debootstrap of $suite (once)"
    rm -rf --one-file-system "$work/base"
    apart --mount-proc debootstrap --variant=minbase --include=sudo "$suite" "$work/base" "$mirror" \
        >"$work/debootstrap.log" 2>&1 ||
        { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
    # how this machine reaches the mirror (a proxy, a clock that is off) holds for the new one as well
    apt-config dump | grep '^Acquire::' >"$work/base/etc/apt/apt.conf.d/99acquire" || true
    tar -C "$work/base" -cf "$base.part" .
    mv "$base.part" "$base"
    rm -rf --one-file-system "$work/base"
fi

results=()
failed=0

# inside ROOT USER NETWORK LOG COMMAND: a command in the new system, with the clone as the working directory.
inside() {
    local root=$1 user=$2 network=$3 log=$4 command=$5 home=/root
    local -a spaces=()
    [[ $user == root ]] || home=/home/$user
    [[ $network == online ]] || spaces+=(--net)
    # shellcheck disable=SC2016 # the inner shell expands these
    apart "${spaces[@]}" bash -c '
        set -e
        root=$1 user=$2 home=$3 command=$4
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o mode=1777 tmp "$root/tmp"
        mount --rbind /dev "$root/dev"
        authorities=; [[ ! -f $root/etc/authorities.pem ]] || authorities=NODE_EXTRA_CA_CERTS=/etc/authorities.pem
        exec chroot "$root" env -i $authorities PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
            su -s /bin/bash "$user" -c "cd $home/cachalot && HOME=$home $command"
    ' inner "$root" "$user" "$home" "$command" </dev/null >"$log" 2>&1
}

step() {
    local root=$1 user=$2 network=$3 command=$4 start=$SECONDS status=0 log
    log=$work/$user-$((${#results[@]} + 1)).log
    inside "$root" "$user" "$network" "$log" "$command" || status=$?
    ((status == 0)) || failed=1
    results+=("$(printf '%-5s %-11s %-8s %5d s  exit %d   %s' "$user" "$command" "$network" $((SECONDS - start)) "$status" \
        "$(grep -v '^ *$' "$log" | tail -n 1)")")
    echo "${results[-1]}"
}

(($#)) || set -- root user
for who; do
    root=$work/$suite-$who
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    tar -C "$root" -xf "$base"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    [[ -z ${NODE_EXTRA_CA_CERTS:-} ]] || cp -L "$NODE_EXTRA_CA_CERTS" "$root/etc/authorities.pem" # npm's, behind a proxy
    user=root home=$root/root
    if [[ $who == user ]]; then
        user=dev home=$root/home/dev
        chroot "$root" useradd --create-home --shell /bin/bash dev
        echo 'dev ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/dev"
    fi
    git clone --quiet --no-hardlinks --depth 1 "file://$PWD" "$home/cachalot"
    rm -rf "$home/cachalot/.git" # a stranger may have taken a tarball, and there is no git
    [[ $user == root ]] || chroot "$root" chown -R "$user:" "/home/$user"

    if [[ -n ${CCACHE:-} ]]; then
        mkdir -p "$home/.cache"
        cp -a "$CCACHE" "$home/.cache/ccache"
        rm -f "$home/.cache/ccache/ccache.conf"
        chroot "$root" chown -R "$user:" "${home#"$root"}/.cache"
    fi

    step "$root" "$user" online "./dev run"
    step "$root" "$user" offline "./dev run"
    step "$root" "$user" online "./dev test"
    rm -rf --one-file-system "$root"
done

printf '\n%s\n' "logs: $work/*.log"
printf '%s\n' "${results[@]}"
exit "$failed"
