# shellcheck shell=bash
# What ./dev and its helper scripts share. Sourced with the project's root as the working directory.

# shellcheck disable=SC2034 # used by the scripts that source this
logs=build/logs

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
[[ -t 2 ]] || say() { printf '==> %s\n' "$*" >&2; }

# die MESSAGE [EXIT CODE]
die() {
    printf 'dev: %s\n' "$1" >&2
    exit "${2:-1}"
}

show() {
    printf '\n$ %s\n' "$*"
    "$@"
}

# logged NAME WHAT COMMAND…: runs a command with its output in build/logs/NAME.log, and shows the end of it if it fails.
logged() {
    local log=$logs/$1.log what=$2 start=$SECONDS
    shift 2
    mkdir -p "$logs"
    say "$what"
    if "$@" >"$log" 2>&1 </dev/null; then
        printf '    done in %d s\n' $((SECONDS - start)) >&2
        return 0
    fi
    printf '\n' >&2
    tail -n 30 "$log" >&2
    printf '\n' >&2
    die "this failed: $what (all of its output: $log)"
}

# How many compilers at once: one for each core, each with about 1.5 GB of memory.
jobs() {
    if [[ -n ${CACHALOT_JOBS:-} ]]; then
        echo "$CACHALOT_JOBS"
        return
    fi
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { n = int($2 / 1500000); print n < 1 ? 1 : n }' /proc/meminfo)
    echo $((cores < memory ? cores : memory))
}

# The C++ sources, separated by NUL.
sourceFiles() { find app core ui tests \( -name '*.cpp' -o -name '*.h' \) -type f -print0 | sort -z; }

# The layout of sources is defined by clang-format 14; later versions differ in details.
clangFormat() { command -v clang-format-14 || command -v clang-format; }
