#!/usr/bin/env bash
# What ./maxis does in a clone of the sources only: Maven, the build, the tests. Read by ../maxis, never run by itself.
# shellcheck disable=SC2154  # home, jdk and missing_tool come from ../maxis

readonly oldest_maven=3.8.7
readonly state=$home/target/script
readonly stamp=$state/built

# ---- What has to be installed ---------------------------------------------------------------------

# Installs a package where that needs no password.
install_package() {
    local as=()
    package_manager >/dev/null || return
    if [ "$(id -u)" != 0 ] && [ "$(package_manager)" != brew ]; then
        sudo -n true 2>/dev/null || return 1
        as=(sudo -n)
    fi
    say "Installing $1 through $(package_manager)."
    case $(package_manager) in
        apt-get)
            as+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq)
            "${as[@]}" install -y "$1" || { "${as[@]}" update && "${as[@]}" install -y "$1"; }
            ;;
        dnf) ${as[@]+"${as[@]}"} dnf install -q -y "$1" ;;
        pacman) ${as[@]+"${as[@]}"} pacman -S --noconfirm "$1" ;;
        apk) ${as[@]+"${as[@]}"} apk add -q "$1" ;;
        zypper) ${as[@]+"${as[@]}"} zypper -q -n install "$1" ;;
        brew) brew install -q "$1" ;;
    esac >&2 </dev/null
}

# Orders versions: 3.8.7 becomes 3008007.
version_number() {
    local major minor patch
    IFS=. read -r major minor patch <<<"$1"
    printf '%d\n' $((major * 1000000 + ${minor:-0} * 1000 + ${patch:-0}))
}

# Takes an executable as `maven` when it is new enough; remembers the version of one that is not.
take_maven() {
    local version
    [ -x "$1" ] || return
    version=$(JAVA_HOME=$jdk "$1" -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    [ -n "$version" ] || return
    if [ "$(version_number "$version")" -lt "$(version_number "$oldest_maven")" ]; then
        old_maven=" (found: $version)"
        return 1
    fi
    maven=$1
}

look_for_maven() {
    local root=${MAXIS_SYSTEM_ROOT:-} path
    maven='' old_maven=''
    for path in "$(type -P mvn)" "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" \
        "$root"/usr/share/maven/bin/mvn "$root"/opt/{maven,apache-maven*}/bin/mvn \
        "$root"/{usr/local,opt/homebrew}/bin/mvn "${HOME:-/nonexistent}"/.sdkman/candidates/maven/current/bin/mvn; do
        take_maven "$path" && return
    done
    return 1
}

find_maven() {
    look_for_maven && return
    if [ -z "$old_maven" ] && install_package maven; then
        look_for_maven && return
    fi
    die "$missing_tool" "Maven $oldest_maven or newer is needed to build$old_maven." \
        "Install it: $(install_command maven || printf 'unpack Apache Maven and put its bin directory on PATH')"
}

# The browser tests drive Chromium; without it they say that they were skipped.
ensure_chromium() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        type -P "$name" >/dev/null && return
    done
    [ -d /Applications/Chromium.app ] || [ -d "/Applications/Google Chrome.app" ] || install_package chromium ||
        say "The browser tests will be skipped, because there is no Chromium. To run them: $(install_command chromium)"
}

# ---- Building -------------------------------------------------------------------------------------

# One ./maxis at a time builds or tests in this folder. Children never inherit the lock: it ends with this process.
lock() {
    local owner waiting="Another ./maxis builds or tests here; waiting for it."
    mkdir -p "$state" 2>/dev/null
    [ -w "$state" ] ||
        die 1 "$state cannot be written, and Maxis has to be built." "Build it once as the owner of this folder: ./maxis version"
    if type -P flock >/dev/null; then
        exec 9>"$state/lock"
        flock -n 9 || { say "$waiting" && flock 9; }
        return
    fi
    until mkdir "$state/lock.d" 2>/dev/null; do
        say "$waiting"
        waiting=.
        owner=$(cat "$state/lock.d/pid" 2>/dev/null)
        [ -z "$owner" ] || kill -0 "$owner" 2>/dev/null || rm -rf "$state/lock.d"
        sleep 1
    done
    printf '%s\n' $$ >"$state/lock.d/pid"
    trap 'rm -rf "$state/lock.d"' EXIT
}

unlock() {
    exec 9>&-
    rm -rf "$state/lock.d"
    trap - EXIT
}

# Directories count below src/, because a deleted file changes nothing else.
newer_sources() {
    (cd "$home" && find pom.xml app modules schema web deploy -name target -prune -o \
        -newer "$stamp" ! -name '*.md' \( -type f -o -path '*/src/*' -o -path 'schema/*' -o -path 'web/*' \) -print 2>/dev/null)
}

is_built() { [ -f "$stamp" ] && has_jars "$(lib_directory)" && [ -z "$(newer_sources)" ]; }

ensure_built() {
    is_built && return
    find_maven
    lock
    if ! is_built; then
        say "Building Maxis."
        [ -f "$state/build.fetched" ] || say "The first time fetches its libraries and takes a few minutes."
        : >"$state/begun"
        # Only what starting needs: format, tests and dependency rules are the business of ./maxis test.
        run_maven build show_modules package -pl deploy -am -Dmaven.test.skip=true -Dexec.skip=true >&2 || build_failed
        mv "$state/begun" "$stamp"
    fi
    unlock
}

build_failed() {
    grep -E '^\[ERROR\] .' "$log" | sed 's/^\[ERROR\] //' | head -n 20 |
        grep -vE '^(-> )?\[Help|full stack trace|Re-run Maven|more information about|^After correcting|^  mvn ' >&2
    explain_failure
    die 1 "the build failed." "The whole log: $log"
}

explain_failure() {
    if grep -qE 'Could not transfer|Unknown host|Connection refused|name resolution' "$log"; then
        say "The build has to fetch libraries once, and the network did not answer: mend the connection and try again."
    elif grep -q 'Failed to execute goal.*:exec (format)' "$log"; then
        say "A source file is not in the project's format. Mend it: ./maxis format"
    elif grep -q 'No space left' "$log"; then
        say "The disk is full: make room and try again."
    fi
}

# run_maven <kind> <filter> <argument…>: what a kind of run fetched the first time is not asked for again,
# so that everything works without a network afterwards.
run_maven() {
    local kind=$1 filter=$2 poms status
    shift 2
    log=$state/$kind.log
    poms=$(cat "$home"/pom.xml "$home"/*/pom.xml "$home"/*/*/pom.xml 2>/dev/null | cksum)
    if [ "$(cat "$state/$kind.fetched" 2>/dev/null)" = "$poms" ]; then
        maven_once "$filter" -o "$@" && return
        status=$?
        grep -q 'in offline mode' "$log" || return "$status"
        say "Something is missing from the local Maven repository; fetching it."
    fi
    maven_once "$filter" "$@" && printf '%s\n' "$poms" >"$state/$kind.fetched"
}

# Maven runs on the JDK that it builds with, wherever that lies; JAVA25_HOME tells the toolchains plugin
# of it even when the user's mavenrc chooses another Java for Maven itself.
maven_once() {
    local filter=$1
    shift
    (
        cd "$home" || exit 1
        exec 9>&-
        export JAVA_HOME=$jdk JAVA25_HOME=$jdk PATH=$jdk/bin:$PATH
        export MAVEN_OPTS="-XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED \
--sun-misc-unsafe-memory-access=allow -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}"
        "$maven" -B -Dstyle.color=never "$@" 2>&1 </dev/null
    ) | tee "$log" | "$filter"
    return "${PIPESTATUS[0]}"
}

# Prints "name [2/7]" for the line with which Maven begins a module; counts what is fetched meanwhile.
announce() {
    local building='^\[INFO\] Building (.+) [^ ]+ +(\[[0-9]+/[0-9]+\])$'
    if [[ $1 =~ $building ]]; then
        printf '  %s %s\n' "${BASH_REMATCH[2]}" "${BASH_REMATCH[1]}"
    elif [[ $1 == *'Downloaded from '* ]]; then
        fetched=$((fetched + 1))
        [ $((fetched % 100)) -ne 0 ] || printf '  %s files fetched\n' "$fetched"
    else
        return 1
    fi
}

show_modules() {
    local line fetched=0
    while IFS= read -r line; do announce "$line"; done
    return 0
}
