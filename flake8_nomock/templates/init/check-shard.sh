@@base.sh@@
code=0
cache=(--no-cache)
if [ "${#against[@]}" -gt 0 ]; then cache=(--cache-of-base); fi
nomock check --shard "$SHARD/$SHARDS" "${cache[@]}" "${against[@]}" --format github \
  --receipt "nomock-receipt-$SHARD.json" --output "sarif=nomock-$SHARD.sarif" --output sarif-upload=nomock-upload.sarif \
  --output github-summary=nomock-summary.md || code=$?
if [ -s nomock-summary.md ]; then cat nomock-summary.md >> "$GITHUB_STEP_SUMMARY"; fi
echo "code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
