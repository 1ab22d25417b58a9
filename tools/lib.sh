# What the scripts in tools share. To be sourced by bash; the caller has set -euo pipefail.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
toolchain=$project/.toolchain
emscripten_wanted=$(<"$project/emsdk-version.txt")
cd "$project"

# Where there is a compiler cache it is used, across build folders.
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
fi
# What it must overlook for headers that are read once (cmake/targets.cmake).
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Runs a command and shows what it printed only where it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    if ((status)); then cat "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

emscripten_version() { "${1:-emcc}" --version 2>/dev/null | sed -nE '1s/.* ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p'; }

# Where emcc comes from: path (on the PATH, of the wanted version), emsdk (EMSDK is set), or root (Debian's, in .toolchain/root).
emscripten_from() {
    if [[ $(emscripten_version) == "$emscripten_wanted" ]]; then echo path
    elif [[ -n ${EMSDK:-} ]]; then echo emsdk
    else echo root
    fi
}

# Runs a command with emcc at hand, seeing the project under its own path.
web() {
    export EM_CACHE=$toolchain/emscripten-cache
    export CMAKE_GENERATOR=Ninja
    case $(emscripten_from) in
    path) with_emscripten_cmake "$@" ;;
    emsdk) (source "$EMSDK/emsdk_env.sh" >/dev/null 2>&1 && with_emscripten_cmake "$@") ;;
    # There the cache goes around clang rather than around em++.
    root) in_root env -u CMAKE_CXX_COMPILER_LAUNCHER \
        EM_COMPILER_WRAPPER=ccache CCACHE_DIR="$toolchain/ccache" CCACHE_BASEDIR="$project" CCACHE_NOHASHDIR=1 \
        IMH_EMSCRIPTEN_CMAKE=/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake "$@" ;;
    esac
}

with_emscripten_cmake() {
    local home
    home=$(em-config EMSCRIPTEN_ROOT)
    env -u CMAKE_CXX_COMPILER_LAUNCHER IMH_EMSCRIPTEN_CMAKE="$home/cmake/Modules/Platform/Emscripten.cmake" "$@"
}

# How to enter the root folder: bwrap where it works, else mounts of one's own, else (a container that grants neither) a copy of
# the project inside. IMH_ENTER_ROOT overrides, for trying them.
enter_root_by() {
    local root=$toolchain/root
    if [[ -n ${IMH_ENTER_ROOT:-} ]]; then echo "$IMH_ENTER_ROOT"
    elif bwrap --bind "$root" / --dev /dev --proc /proc true 2>/dev/null; then echo bwrap
    elif bwrap --bind "$root" / --dev-bind /dev /dev --ro-bind /proc /proc true 2>/dev/null; then echo bwrap-outer
    elif unshare --mount mount --bind "$root" "$root" 2>/dev/null; then echo mounts
    else echo copy
    fi
}

in_root() {
    local root=$toolchain/root
    case $(enter_root_by) in
    bwrap)
        bwrap --bind "$root" / --dev /dev --proc /proc --bind "$project" "$project" --setenv HOME /tmp \
            --setenv PATH /usr/local/bin:/usr/bin:/bin --chdir "$PWD" "$@"
        ;;
    bwrap-outer)
        bwrap --bind "$root" / --dev-bind /dev /dev --ro-bind /proc /proc --bind "$project" "$project" --setenv HOME /tmp \
            --setenv PATH /usr/local/bin:/usr/bin:/bin --chdir "$PWD" "$@"
        ;;
    mounts)
        mkdir -p "$root$project"
        # shellcheck disable=SC2016
        unshare --mount bash -euc '
            root=$1 project=$2 here=$3; shift 3
            mount --rbind "$project" "$root$project"
            mount --rbind /dev "$root/dev"
            mount -t proc proc "$root/proc" 2>/dev/null || true
            exec chroot "$root" env HOME=/tmp PATH=/usr/local/bin:/usr/bin:/bin sh -c "cd \"\$0\" && exec \"\$@\"" "$here" "$@"
        ' bash "$root" "$project" "$PWD" "$@"
        ;;
    copy)
        mkdir -p "$root$project"
        tar -C "$project" --exclude=./.toolchain/root --exclude=./.git -c . | tar -C "$root$project" -x
        local status=0
        chroot "$root" env HOME=/tmp PATH=/usr/local/bin:/usr/bin:/bin sh -c 'cd "$0" && exec "$@"' "$PWD" "$@" || status=$?
        for made in build .toolchain/emscripten-cache .toolchain/ccache; do
            if [[ -d $root$project/$made ]]; then
                mkdir -p "$project/$made"
                tar -C "$root$project/$made" -c . | tar -C "$project/$made" -x
            fi
        done
        return "$status"
        ;;
    esac
}

# Configures (where needed) and builds one preset: build_preset [web] PRESET [TARGET…]. IMH_BUILD_DIR moves the folder.
build_preset() {
    local run=()
    if [[ $1 == web ]]; then
        run=(web)
        shift
    fi
    local preset=$1 folder=${IMH_BUILD_DIR:-build}/$1
    shift
    local targets=()
    if (($#)); then targets=(--target "$@"); fi
    quietly "${run[@]}" cmake --preset "$preset" -B "$folder" || return
    quietly "${run[@]}" cmake --build "$folder" -j "$(nproc)" "${targets[@]}" || return
}
