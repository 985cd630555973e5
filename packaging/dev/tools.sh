#!/usr/bin/env bash
# shellcheck disable=SC2154 # logs is common.sh's
# The programs that tests talk to and distributions have not: real servers and peers, built by Go or installed by npm into
# build/tools (bin, node_modules), in the versions that stand here. Sourced after common.sh, or run as
# `packaging/dev/tools.sh NAME…`. Where one can't be had, it is said loudly and its tests skip themselves, which on CI
# (CI=true) is a failure.

tools=build/tools

# The versions, in one place: the kind, the module or package, its version, and the programs in it.
toolOf() {
    case $1 in
        buildkit) echo "go github.com/moby/buildkit v0.32.2 cmd/buildkitd cmd/buildctl" ;;
        versitygw) echo "go github.com/versity/versitygw v1.8.0 cmd/versitygw" ;;
        regctl) echo "go github.com/regclient/regclient v0.11.7 cmd/regctl" ;;
        olareg) echo "go github.com/olareg/olareg v0.1.2 cmd/olareg" ;;
        azurite) echo "npm azurite 3.35.0" ;;
        actions-cache) echo "npm @actions/cache 6.3.0" ;;
        *) die "there is no tool '$1'; there are: ${allTools[*]}" ;;
    esac
}

# shellcheck disable=SC2034 # for those who source this
allTools=(buildkit versitygw regctl olareg azurite actions-cache)

# What BuildKit wants; a Go of 1.21 or later that may fetch another (GOTOOLCHAIN=auto) gets it by itself.
goNeeded=1.26.3

goIsEnough() {
    local have
    have=$(GOTOOLCHAIN=local go env GOVERSION 2>/dev/null) || return 1
    have=${have#go}
    if [[ $(go env GOTOOLCHAIN 2>/dev/null) != auto ]]; then
        [[ $(printf '%s\n' "$goNeeded" "$have" | sort -V | head -n 1) == "$goNeeded" ]]
    else
        [[ $(printf '%s\n' 1.21 "$have" | sort -V | head -n 1) == 1.21 ]]
    fi
}

# whyNoTool KIND: what this machine lacks for tools of that kind, or nothing.
whyNoTool() {
    case $1 in
        go)
            if ! command -v go >/dev/null; then
                echo "there is no go: Go $goNeeded or later is needed (https://go.dev/dl; Debian 12's golang-go is too old)"
            elif ! goIsEnough; then
                echo "Go $goNeeded or later is needed, this is $(GOTOOLCHAIN=local go env GOVERSION 2>/dev/null) (https://go.dev/dl)"
            fi
            ;;
        npm) command -v npm >/dev/null || echo "there is no npm: install nodejs and npm" ;;
    esac
}

# buildGoTool MODULE VERSION PROGRAM…: not `go install`, which refuses modules whose go.mod excludes something.
# Chained, since bash knows no `set -e` in what an `if` waits for.
buildGoTool() (
    module=$1 version=$2
    shift 2
    work=$(mktemp -d "$PWD/$tools/work.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    bin=$PWD/$tools/bin
    mkdir -p "$work/bin" "$bin"
    cd "$work" || exit
    export CGO_ENABLED=0 GOFLAGS=-buildvcs=false GOWORK=off
    packages=("${@/#/$module/}")
    go mod init tools && go get "${packages[@]/%/@$version}" &&
        go build -ldflags="-s -w -X $module/version.Version=$version" -o "$work/bin/" "${packages[@]}" && mv -f "$work/bin/"* "$bin/"
)

# Installs with exact versions; what is in package.json already stays.
installNpmTool() (
    cd "$tools" || exit
    [[ -e package.json ]] || echo '{ "private": true }' >package.json
    npm install --save-exact --no-package-lock --ignore-scripts --no-audit --no-fund "$1@$2"
)

installTool() {
    local kind=$1
    shift
    case $kind in
        go) buildGoTool "$@" ;;
        npm) installNpmTool "$@" ;;
    esac
}

# needTools NAME…: makes sure that these are in build/tools. Never fails where one can't be had: its tests say so.
needTools() {
    local name words stamp why lacking=()
    mkdir -p "$tools"
    exec 8>"$tools/lock"
    flock 8 # a second run waits for the first, and then finds its work done
    for name; do
        words=$(toolOf "$name")
        stamp="$tools/$name.is"
        [[ -e $stamp && $(<"$stamp") == "$words" ]] && continue
        why=$(whyNoTool "${words%% *}")
        if [[ -z $why && -n ${CACHALOT_NO_INSTALL:-} ]]; then
            why="it was asked to install nothing"
        fi
        if [[ -z $why ]]; then
            # shellcheck disable=SC2086 # neither names nor versions hold blanks
            if (logged "tool-$name" "installing $name for the tests into $tools" installTool $words); then
                echo "$words" >"$stamp"
                continue
            fi
            why="it could not be installed (the reason is above, and in $logs/tool-$name.log)"
        fi
        lacking+=("$name: $why")
    done
    exec 8>&-
    if ((${#lacking[@]})); then
        printf '\n!!! NOT HERE, so the tests that need them are SKIPPED:\n' >&2
        printf '    %s\n' "${lacking[@]}" >&2
        [[ ${CI:-} != true ]] || printf '!!! On CI a skipped test is a failure.\n' >&2
        printf '\n' >&2
    fi
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    set -euo pipefail
    cd "$(dirname "$0")/../.."
    # shellcheck source=packaging/dev/common.sh
    . packaging/dev/common.sh
    (($#)) || set -- "${allTools[@]}"
    needTools "$@"
fi
