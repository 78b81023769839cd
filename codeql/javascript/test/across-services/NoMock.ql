import javascript
import nomock.Across
import utils.test.InlineExpectationsTest

private predicate isResult(AstNode at, string tag) {
  firstBringing(at, _, _) and tag = "ReexportedDouble"
  or
  firstAsking(at, _, _, _) and tag = "DoubleFixtureElsewhere"
  or
  firstYielded(at, _, _) and tag = "DoubleThroughCalls"
  or
  reachesTests(at, _, _, _) and tag = "ProductionReachesTests"
  or
  patchesForAll(at, _, _, _) and tag = "PatchedForAllTests"
  or
  firstTestRun(at, _, _) and tag = "TestModeFromElsewhere"
  or
  firstMadeUp(at, _, _) and tag = "MadeUpAnswerFromElsewhere"
  or
  firstGiven(at, _, _) and tag = "ApplicationOnDouble"
}

module AcrossTest implements TestSig {
  string getARelevantTag() {
    result =
      [
        "ReexportedDouble", "ProductionReachesTests", "DoubleFixtureElsewhere", "DoubleThroughCalls",
        "PatchedForAllTests", "TestModeFromElsewhere", "MadeUpAnswerFromElsewhere", "ApplicationOnDouble"
      ]
  }

  predicate hasActualResult(Location location, string element, string tag, string value) {
    exists(AstNode at |
      isResult(at, tag) and
      location = getOneLine(at).getLocation() and
      element = at.toString() and
      value = ""
    )
  }
}

import MakeTest<AcrossTest>
