#!/usr/bin/env bash
# Type-checks the last release's type tests, examples and test/consumer against the current sources.
# Usage: npm run check:breaking -- [COMMIT]    (default: the newest tag v1.2.3 before this commit)
set -euo pipefail
cd "$(dirname "$0")/.."

release=${1:-$(git tag --list --no-contains HEAD --sort=-v:refname |
  grep -Em1 '^v[0-9]+\.[0-9]+\.[0-9]+$' || true)}
if [ -z "$release" ]; then
  echo "There is no release yet (no tag like v1.2.3): nothing to compare with."
  exit
fi
commit=$(git rev-parse --verify --end-of-options "$release^{commit}")

# inside the project, so that imports find its node_modules
folder=$(mktemp -d .release-XXXXXX)
trap 'rm -rf "$folder"' EXIT
git archive "$commit" | tar -x -C "$folder"
echo '{ "extends": "../tsconfig.json", "include": ["examples", "test/consumer", "test/**/*.test-d.ts"] }' \
  >"$folder/tsconfig.json"
if node node_modules/typescript/bin/tsc --noEmit --pretty false -p "$folder"; then
  echo "Code of $release still compiles."
  exit
fi

# 1.2.3 promises what 1.x.x does; before 1.0.0, 0.2.3 what 0.2.x does
promise() { sed -E 's/^v?(0\.[0-9]+|[0-9]+)\..*/\1/' <<<"$1"; }
version=$(node -p 'require("./package.json").version')
if [[ $release == v* && $(promise "$release") != $(promise "$version") ]]; then
  echo "Code of $release no longer compiles, as version $version announces."
  exit
fi
cat >&2 <<EOF
Code of $release no longer compiles: users would have to change theirs. If that is intended, set the version
in package.json to the next major one (before 1.0.0 the next minor one), and say in CHANGELOG.md what users
have to do. See docs/maintaining/releasing.md.
EOF
exit 1
