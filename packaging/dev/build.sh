# shellcheck shell=bash
# Configures, builds and tests a preset of CMakePresets.json. Sourced after common.sh.
# shellcheck disable=SC2154 # logs is common.sh's

# A clone elsewhere, or another preset with the same flags, finds the objects of the first in ccache.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1

configurePreset() {
    local preset=$1 dir=build/$1
    if [[ -f $dir/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"; then
        rm -rf "$dir" # the tree was moved or copied
    fi
    if [[ ! -f $dir/build.ninja || CMakePresets.json -nt $dir/build.ninja ]]; then
        command -v cmake >/dev/null || die "cmake is not installed"
        logged "configure-$preset" "configuring build/$preset" cmake --preset "$preset"
        touch "$dir/build.ninja"
    fi
}

# Of ninja's output, where it goes to no terminal: every fifth part of the way.
shorten() {
    local line next=20
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] && ((BASH_REMATCH[1] * 100 >= next * BASH_REMATCH[2])); then
            printf '    %s of %s\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
            next=$((BASH_REMATCH[1] * 100 / BASH_REMATCH[2] / 20 * 20 + 20))
        fi
    done
}

# buildPreset PRESET [TARGET]
buildPreset() {
    local preset=$1 target=${2:-all} log=$logs/build-$1.log start=$SECONDS
    configurePreset "$preset"
    mkdir -p "$logs"
    if [[ $(ninja -C "build/$preset" -n "$target" 2>/dev/null | tail -n 1) == "ninja: no work to do." ]]; then
        return 0
    fi
    say "building build/$preset"
    if [[ -t 1 ]]; then
        NINJA_STATUS='    %f of %t, %es ' ninja -C "build/$preset" -j "$(jobs)" "$target" ||
            die "the build of build/$preset failed"
    elif ! ninja -C "build/$preset" -j "$(jobs)" "$target" </dev/null 2>&1 | tee "$log" | shorten; then
        grep -A 40 -m 1 '^FAILED:' "$log" >&2 || tail -n 30 "$log" >&2
        die "the build of build/$preset failed (all of its output: $log)"
    fi
    printf '    done in %d s\n' $((SECONDS - start)) >&2
}

# What the sanitizers need to be told. Leaks of the font and graphics libraries are not ours (lsan.supp).
sanitizerOptions() {
    export ASAN_OPTIONS="abort_on_error=1:detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1:strict_init_order=1:allocator_may_return_null=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
    export LSAN_OPTIONS="suppressions=$PWD/packaging/dev/lsan.supp:print_suppressions=0"
    export UBSAN_OPTIONS="abort_on_error=1:halt_on_error=1:print_stacktrace=1"
    export TSAN_OPTIONS="halt_on_error=1:second_deadlock_stack=1"
}

# testPreset PRESET: ctest, with what was skipped said before its own summary. Fails where a test fails, or on CI
# (CI=true) where one was skipped.
testPreset() {
    local dir=build/$1 line summary='' status=0 skipped
    say "testing build/$1"
    sanitizerOptions
    while IFS= read -r line; do
        if [[ -n $summary || $line =~ ^[0-9]+%\ tests\ passed ]]; then
            summary+=$line$'\n'
        else
            printf '%s\n' "$line"
        fi
    done < <(ctest --test-dir "$dir" --output-on-failure --no-tests=error -j "$(jobs)" 2>&1 </dev/null || echo "ctest failed: $?")
    if [[ $summary =~ ctest\ failed:\ ([0-9]+) || -z $summary ]]; then
        status=1
    fi
    skipped=$(skippedTests "$dir/Testing/Temporary/LastTest.log")
    if [[ -n $skipped ]]; then
        printf '\n!!! SKIPPED, so nothing is known about:\n%s\n\n' "$skipped"
        if [[ ${CI:-} == true ]]; then
            printf '!!! On CI a skipped test is a failure.\n\n'
            status=1
        fi
    fi
    printf '%s' "$(grep -v '^ctest failed: ' <<<"$summary")"
    printf '\n'
    return "$status"
}

# The tests that skipped themselves: Qt Test and Python's unittest end well all the same, so ctest does not see it.
skippedTests() {
    awk '/^[0-9]+\/[0-9]+ Test: / { name = $3 }
         /^SKIP   : / { print "    " name ": " substr($0, 10) }
         /\.\.\. skipped / { print "    " name ": " $0 }
         /^Test Skipped\.|\(Skipped\)$/ { print "    " name }' "$1" | sort -u
}
