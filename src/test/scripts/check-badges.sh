#!/usr/bin/env bash
# Has an independent Open Badges checker judge the badges in DIR: those in it must pass, those in DIR/changed must not.
# usage: OB3_CHECK=<folder with verify.mjs, installed with npm> check-badges.sh DIR
set -euo pipefail

dir=${1:?usage: check-badges.sh DIR}
if [[ -z ${OB3_CHECK:-} || ! -f ${OB3_CHECK:-}/verify.mjs ]] || ! command -v node >/dev/null; then
    echo "skipped: set OB3_CHECK to an installed checker and have Node on the path"
    exit 0
fi

shopt -s nullglob
good=("$dir"/*.json "$dir"/*.png "$dir"/*.svg)
changed=("$dir"/changed/*)
if ((${#good[@]} == 0)); then
    echo "no badges in $dir" >&2
    exit 1
fi

node "$OB3_CHECK/verify.mjs" "${good[@]}"
for badge in "${changed[@]}"; do
    if node "$OB3_CHECK/verify.mjs" "$badge"; then
        echo "a changed badge passed: $badge" >&2
        exit 1
    fi
done
echo "${#good[@]} badges pass, ${#changed[@]} changed ones do not"
