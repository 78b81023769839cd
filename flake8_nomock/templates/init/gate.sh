@@base.sh@@
if [ ! -s nomock-receipt.json ]; then
  echo "::error::no receipt: the scan did not run, or did not get to its end"
  exit 1
fi
nomock gate nomock-receipt.json nomock.sarif "${against[@]}"
