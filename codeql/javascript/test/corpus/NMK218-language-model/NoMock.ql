import NoMockTest
import MakeTest<AllTiers>
