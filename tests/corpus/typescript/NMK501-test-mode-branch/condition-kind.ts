// corpus: src/models/complete.ts
import { isIntegrationTest, running } from "../utils";
export async function complete(request: Request, isE2ETest: boolean) {
  if (isIntegrationTest) return { id: 1 }; // expect: NMK501@astgrep
  if (isIntegrationTest(request)) return { id: 1 }; // expect: NMK501@astgrep
  if (!isE2ETest && request.ok) return real(request); // expect: NMK501@astgrep
  if (running.isUnitTesting) return undefined; // expect: NMK501@astgrep
  if (process.env.INTEGRATION_TEST) return undefined; // expect: NMK501
  const answer = IS_INTEGRATION_TEST ? real(request) : undefined; // expect: NMK501@astgrep
  if (request.isTest) return answer; // ok: a test order
  if (request.isIntegrationTested) return answer; // ok: another word
  report({ isIntegrationTest }); // ok: told, not asked
  if (unitTests.length) return answer; // ok: a list
  return real(request);
}
