#!/usr/bin/env bash
# Makes the package for the Linux or macOS it runs on, in target/installer. It needs what the README asks for, and on
# Linux fakeroot (deb) or rpm-build (rpm).
#     installer/package.sh [deb|rpm|dmg|pkg|app-image]
set -euo pipefail
cd "$(dirname "$0")/.."

jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
type=${1:-}
needs=()
if [ "$(uname)" = Darwin ]; then
    system=macos
    # macOS knows no version that begins with 0.
    version=${version/#0./1.}
else
    system=linux
    type=${type:-$(command -v dpkg-deb >/dev/null && echo deb || echo rpm)}
    # What the window needs has a name of its own in each family of systems.
    case $type in
        deb) needs=(--linux-package-deps "libgtk-3-0, libpangoft2-1.0-0") ;;
        rpm) needs=(--linux-package-deps "gtk3, pango") ;;
    esac
fi

mvn -q -DskipTests package
rm -rf target/installer
mkdir -p target/installer/input
cp target/tremplin.jar target/lib/*.jar target/installer/input/
"$jpackage" @installer/jpackage/all.txt @installer/jpackage/$system.txt --app-version "$version" \
    ${type:+--type "$type"} ${needs[@]+"${needs[@]}"}
ls target/installer
