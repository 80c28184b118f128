#!/usr/bin/env bash
# Makes the files beside it again. The authority's key is thrown away: nobody can sign anything else with it.
set -euo pipefail
cd "$(dirname "$0")"
ec=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)
openssl req -x509 "${ec[@]}" -keyout ca-key.pem -out ca.pem -days 36500 -subj "/CN=partoo-client test authority"
openssl req "${ec[@]}" -keyout key.pem -out request.pem -subj "/CN=partoo-client test"
openssl x509 -req -in request.pem -CA ca.pem -CAkey ca-key.pem -days 36500 -out cert.pem -extfile <(
  echo "subjectAltName=DNS:api.partoo.co,DNS:localhost"
  echo "basicConstraints=CA:FALSE"
)
rm ca-key.pem request.pem ./*.srl
