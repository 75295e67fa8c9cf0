#!/bin/sh
# Makes the pictures of the help anew and puts them into assets/help, with few colours so that they stay small.
# Needs ImageMagick (convert). Look at them before committing.
set -eu
cd "$(dirname "$0")/../../.."
mvn -q test -Dtest=HelpPicturesTest -Dsurefire.failIfNoSpecifiedTests=false
for picture in target/screens/help-*.png; do
  name=$(basename "$picture")
  convert "$picture" -colors 128 -define png:compression-level=9 "assets/help/${name#help-}"
done
