import NoMockTest
import MakeTest<ErrorTier>
