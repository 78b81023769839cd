// NMK501-test-mode-branch/condition-kind.ts
import { isIntegrationTest, running } from "../utils";
export async function complete(request: Request, isE2ETest: boolean) {
  if (isIntegrationTest) return { id: 1 }; // not reported by CodeQL
  if (isIntegrationTest(request)) return { id: 1 }; // not reported by CodeQL
  if (!isE2ETest && request.ok) return real(request); // not reported by CodeQL
  if (running.isUnitTesting) return undefined; // not reported by CodeQL
  if (process.env.INTEGRATION_TEST) return undefined; // $ NMK501
  const answer = IS_INTEGRATION_TEST ? real(request) : undefined; // not reported by CodeQL
  if (request.isTest) return answer; // ok: a test order
  if (request.isIntegrationTested) return answer; // ok: another word
  report({ isIntegrationTest }); // ok: told, not asked
  if (unitTests.length) return answer; // ok: a list
  return real(request);
}
