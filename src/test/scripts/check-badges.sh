#!/usr/bin/env bash
# Has an independent Open Badges checker judge the badges that the tests leave in DIR: those in it must pass, those in
# DIR/listed with the lists in DIR/lists too; those in DIR/changed and, with the lists, in DIR/revoked must not.
# usage: OB3_CHECK=<folder with verify.mjs> check-badges.sh DIR
set -euo pipefail

dir=${1:?usage: check-badges.sh DIR}
if [[ -z ${OB3_CHECK:-} || ! -f ${OB3_CHECK:-}/verify.mjs ]] || ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "badges not checked by another implementation: needs Node and OB3_CHECK, a folder with verify.mjs"
    exit 0
fi

# The folder stays as it is: packages are installed in a copy.
check=$OB3_CHECK
if [[ ! -d $check/node_modules ]]; then
    check=$(mktemp -d)
    trap 'rm -rf "$check"' EXIT
    cp -r "$OB3_CHECK/." "$check"
    npm ci --ignore-scripts --no-audit --no-fund --silent --prefix "$check"
fi
verify=(node "$check/verify.mjs" --now 2026-12-01T00:00:00Z)

shopt -s nullglob
good=("$dir"/*.json "$dir"/*.png "$dir"/*.svg "$dir"/*.jwt)
changed=("$dir"/changed/*)
listed=("$dir"/listed/*)
revoked=("$dir"/revoked/*)
lists=()
for list in "$dir"/lists/*; do
    lists+=(--status "$list")
done
for group in good changed listed revoked lists; do
    declare -n files=$group
    if ((${#files[@]} == 0)); then
        echo "no badges to check: $group in $dir" >&2
        exit 1
    fi
done

must_pass() {
    local said
    if ! said=$("${verify[@]}" "$@"); then
        grep -A 1 '^FAIL' <<<"$said" >&2
        exit 1
    fi
}

must_fail() {
    local said
    said=$("${verify[@]}" "$@" || true)
    if grep '^PASS' <<<"$said" >&2 || ! grep -q '^FAIL' <<<"$said"; then
        echo "these must not pass" >&2
        exit 1
    fi
}

must_pass "${good[@]}"
must_pass "${lists[@]}" "${listed[@]}"
must_fail "${changed[@]}"
must_fail "${lists[@]}" "${revoked[@]}"
echo "another implementation accepts $((${#good[@]} + ${#listed[@]})) badges and refuses ${#changed[@]} changed and ${#revoked[@]} revoked ones"
