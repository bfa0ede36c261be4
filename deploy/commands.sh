#!/usr/bin/env bash
# The commands of ./maxis for those who work on the sources: test, bench, docs, format. Read by ../maxis.
# shellcheck disable=SC2154  # home, log and others come from ../maxis and build.sh

# Prints the candidate nearest to a mistyped word, or nothing when none is near.
nearest() {
    local word=$1
    shift
    printf '%s\n' "$@" | awk -v word="$word" '
        function least(a, b, c) { return a < b ? (a < c ? a : c) : (b < c ? b : c) }
        function distance(a, b,    i, j, row, left, above) {
            for (j = 0; j <= length(b); j++) row[j] = j
            for (i = 1; i <= length(a); i++) {
                above = row[0]; row[0] = i
                for (j = 1; j <= length(b); j++) {
                    left = row[j]
                    row[j] = least(row[j] + 1, row[j - 1] + 1, above + (substr(a, i, 1) != substr(b, j, 1)))
                    above = left
                }
            }
            return row[length(b)]
        }
        { d = distance(tolower(word), tolower($0)); if (best == "" || d < near) { best = $0; near = d } }
        END { if (best != "" && near <= 1 + length(word) / 4) print best }'
}

# refuse <what> <word> <command> <candidate…>: ends with a suggestion where one is near.
refuse() {
    local what=$1 word=$2 command=$3 guess
    shift 3
    guess=$(nearest "$word" "$@")
    die "$wrong_usage" "$what: $word${guess:+ (did you mean $guess?)}" "./maxis $command --help lists what there is."
}

# Shows modules, suites and their closing lines, and whatever the tests print themselves.
show_tests() {
    # shellcheck disable=SC2034  # counted by announce
    local line fetched=0
    while IFS= read -r line; do
        line=${line//$'\033[0m'/}
        announce "$line" && continue
        case $line in
            '[INFO] Tests run:'* | '[INFO] Running '*) printf '%s\n' "${line#\[INFO\] }" ;;
            '[INFO]'* | Download* | '' | '[WARNING] System property [maxis.size] overwritten'*) ;;
            # Maven's own trace and advice; the trace of a failed test begins with a tab.
            '    at '* | org.apache.commons.exec.* | '[ERROR] ' | '[ERROR] [Help'* | '[ERROR] -> [Help'* | '[ERROR] '*[Rr]'e-run Maven'*) ;;
            '[ERROR] For more information'* | '[ERROR] After correcting'* | '[ERROR]   mvn '*) ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
}

# ---- Choosing tests -------------------------------------------------------------------------------

sources_named() {
    (cd "$home" && find app modules schema web deploy -name target -prune -o -path '*/src/test/*' -name "$1.java" -print 2>/dev/null | sort)
}

modules_known() {
    (cd "$home" && for pom in app/*/pom.xml modules/*/pom.xml deploy/pom.xml; do [ -f "$pom" ] && dirname "$pom"; done)
}

module_names() { sed 's!/src/.*!!'; }

class_names() { sed 's!.*/!!; s!\.java$!!'; }

# choose <command> <pattern> <name…>: a name is a module (community, runtime) or a test class. Sets `chosen` to
# the arguments for Maven. Modules that the chosen ones are built on take part with none of their own tests.
choose() {
    local command=$1 pattern=$2 name module found modules='' classes=''
    shift 2
    for name in "$@"; do
        module=$(modules_known | grep -E "(^|/)$name\$")
        if [ -n "$module" ]; then
            found=$(sources_named "$pattern" | grep "^$module/src/")
            [ -n "$found" ] || { say "$module has no $pattern yet." && continue; }
            classes="$classes$(class_names <<<"$found" | tr '\n' ',')"
        else
            found=$(sources_named "$(class_names <<<"${name%%#*}")")
            # shellcheck disable=SC2046  # names of modules and classes have no blanks
            [ -n "$found" ] || refuse "unknown name" "$name" "$command" \
                $(modules_known | sed 's!.*/!!') $(sources_named "$pattern" | class_names)
            classes="$classes$name,"
        fi
        modules="$modules$(module_names <<<"$found" | sort -u | tr '\n' ',')"
    done
    [ $# -eq 0 ] || [ -n "$classes" ] || exit 0
    chosen=()
    [ -z "$classes" ] || chosen=(-pl "${modules%,}" -am "-Dtest=${classes%,}")
}

# ---- Commands -------------------------------------------------------------------------------------

test_help() {
    cat <<'END'
Usage: ./maxis test [--long] [name…]

Builds everything and runs the tests: all of them, or those of the modules (community, runtime, deploy)
and classes (FooTest, FooTest#method) that are named.

  --long    in full size; takes long, so name a module where one is enough

Exit codes: 0 all passed; 1 a test or the build failed; 2 wrong usage; 3 a JDK 25 or Maven is missing.
END
}

test_command() {
    local argument size=small names=() status=0
    for argument in "$@"; do
        case $argument in
            -h | --help) test_help && exit ;;
            --long) size=full ;;
            -*) refuse "unknown option" "$argument" test --long --help ;;
            *) names+=("$argument") ;;
        esac
    done
    choose test '*Test' ${names[@]+"${names[@]}"}
    find_jdk
    find_maven
    [ -z "$(sources_named '*BrowserTest')" ] || ensure_chromium
    lock
    : >"$state/begun"
    run_maven test show_tests verify "-Dmaxis.size=$size" ${chosen[@]+"${chosen[@]}"} || status=$?
    [ "$status" -ne 0 ] || [ ${#chosen[@]} -ne 0 ] || mv "$state/begun" "$stamp"
    summary "$size" "$status"
    exit "$status"
}

# Surefire closes each suite with a line that has a time, and each module with one that has none.
summary() {
    [ "$2" -eq 0 ] || explain_failure
    awk -v size="$1" -v status="$2" -v took="$((SECONDS / 60)) min $((SECONDS % 60)) s" '
        /^\[[A-Z]+\] Tests run:.*Time elapsed/ { suites++; next }
        /^\[[A-Z]+\] Tests run:/ { gsub(/[^0-9]+/, " "); tests += $1; failed += $2 + $3; skipped += $4 }
        END {
            printf "%s: %d suites, %d tests, %d failed, %d skipped; %s; size %s.\n",
                status == 0 ? "Passed" : "FAILED", suites, tests, failed, skipped, took, size
        }' "$log"
    say "The whole log: $log"
}

# The surface of the SPI and the table of access are written by the tests that check them, the rest by the program.
docs_command() {
    case " $* " in *" --check "* | *" -h "* | *" --help "*) start docs "$@" ;; esac
    find_jdk
    find_maven
    lock
    run_maven docs show_tests verify -pl app/testing -am -Dmaxis.accept=true '-Dtest=SurfaceTest,AccessTest' ||
        { explain_failure && exit 1; }
    unlock
    start docs "$@"
}

bench_help() {
    cat <<'END'
Usage: ./maxis bench [name…]

Runs the benchmarks (all, or those of the named modules and classes) and prints their figures.

Exit codes: 0 done; 1 a benchmark or the build failed; 2 wrong usage; 3 a JDK 25 or Maven is missing.
END
}

bench_command() {
    local argument status=0
    for argument in "$@"; do
        case $argument in
            -h | --help) bench_help && exit ;;
            -*) refuse "unknown option" "$argument" bench --help ;;
        esac
    done
    local names=("$@")
    [ $# -gt 0 ] || IFS=$'\n' read -r -d '' -a names < <(sources_named '*Bench' | class_names)
    [ -n "${names[*]-}" ] || { say "There is no benchmark yet." && exit; }
    choose bench '*Bench' "${names[@]}"
    find_jdk
    find_maven
    lock
    run_maven bench show_tests verify -Pbench "${chosen[@]}" || status=$?
    [ "$status" -eq 0 ] || explain_failure
    exit "$status"
}

format_help() {
    cat <<'END'
Usage: ./maxis format

Rewrites every Java source in the project's format.

Exit codes: 0 done; 1 a source could not be read; 2 wrong usage; 3 a JDK 25 or Maven is missing.
END
}

format_command() {
    case ${1:-} in
        '') ;;
        -h | --help) format_help && exit ;;
        *) refuse "unknown option" "$1" format --help ;;
    esac
    find_jdk
    find_maven
    lock
    run_maven format show_modules -N process-sources -Dformat.mode=write || build_failed
    say "All Java sources are in the project's format."
}
