@@base.sh@@
shopt -s nullglob
receipts=(nomock-receipt-[0-9]*.json)
reports=(nomock-[0-9]*.sarif)
if [ "${#receipts[@]}" -eq 0 ]; then
  echo "::error::no receipt: the scan did not run, or did not get to its end"
  exit 1
fi
nomock gate "${receipts[@]}" "${reports[@]}" "${against[@]}"
