#!/usr/bin/env bash
# Makes the package for the Linux or macOS it runs on, in target/installer. It needs what the README asks for, and on
# Linux fakeroot (deb) or rpm-build (rpm).
#     installer/package.sh [deb|rpm|dmg|pkg|app-image]
set -euo pipefail
cd "$(dirname "$0")/.."

jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
if [ "$(uname)" = Darwin ]; then
    system=macos
    # macOS knows no version that begins with 0.
    version=${version/#0./1.}
else
    system=linux
fi

mvn -q -DskipTests package
rm -rf target/installer
mkdir -p target/installer/input
cp target/tremplin.jar target/lib/*.jar target/installer/input/
"$jpackage" @installer/jpackage/all.txt @installer/jpackage/$system.txt --app-version "$version" ${1:+--type "$1"}
ls target/installer
