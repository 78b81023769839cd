import python
import nomock.Across
import utils.test.InlineExpectationsTest

private predicate isResult(Location location, string tag) {
  exists(ImportingStmt statement | location = statement.getLocation() |
    firstBringing(statement, _, _) and tag = "ReexportedDouble"
    or
    reachesTests(statement, _, _, _) and tag = "ProductionReachesTests"
  )
  or
  exists(AstNode at |
    firstAsking(at, _, _, _) and
    tag = "DoubleFixtureElsewhere" and
    location = at.getLocation()
  )
  or
  exists(AstNode at | location = at.getLocation() |
    patchesForAll(at, _, _, _) and tag = "PatchedForAllTests"
    or
    firstTestRun(at, _, _) and tag = "TestModeFromElsewhere"
    or
    firstMadeUp(at, _, _) and tag = "MadeUpAnswerFromElsewhere"
    or
    firstGiven(at, _, _) and tag = "ApplicationOnDouble"
  )
  or
  exists(Call call |
    firstYielded(call, _, _) and tag = "DoubleThroughCalls" and location = call.getFunc().getLocation()
  )
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
    isResult(location, tag) and element = tag and value = ""
  }
}

import MakeTest<AcrossTest>
