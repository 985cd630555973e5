#!/usr/bin/env bash
# lint.sh PRESET [--quick]: the checks of the sources, over the compile database of build/PRESET; --quick leaves out clang-tidy,
# which takes half an hour for all of them. The last line counts them.
set -uo pipefail
# shellcheck source=packaging/dev/common.sh
. packaging/dev/common.sh

preset=$1
passed=0
failed=0

check() {
    local what=$1
    shift
    say "$what"
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '    FAILED: %s\n' "$what" >&2
    fi
}

formatted() { sourceFiles | xargs -0 "$(clangFormat)" --dry-run -Werror; }
# Scripts are found by what they begin with, so that none is forgotten for want of an ending.
shellScripts() { find dev .ci packaging tests -type f -not -path '*/data/*' -exec grep -lEm 1 '^#!.*(ba|/)sh$|^# shellcheck shell=' {} + | sort; }
pythonFiles() { find packaging tests -name '*.py' -type f | sort; }
shellChecked() { shellScripts | xargs -d '\n' shellcheck -x; }
pythonCompiles() {
    pythonFiles | xargs -d '\n' python3 -c 'import ast, sys
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)'
}

check "formatting (clang-format)" formatted
check "shell scripts (shellcheck)" shellChecked
check "Python scripts (syntax)" pythonCompiles
if [[ ${2:-} != --quick ]]; then
    check "clang-tidy over build/$preset" packaging/dev/tidy.py "build/$preset" --jobs "$(jobs)"
fi

printf 'lint: %d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
