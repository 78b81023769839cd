@@base.sh@@
code=0
nomock check --no-cache "${against[@]}" --format github --receipt nomock-receipt.json \
  --output sarif=nomock.sarif --output sarif-upload=nomock-upload.sarif \
  --output github-summary=nomock-summary.md --output github-comment=nomock-comment.md || code=$?
if [ -s nomock-summary.md ]; then cat nomock-summary.md >> "$GITHUB_STEP_SUMMARY"; fi
echo "code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
