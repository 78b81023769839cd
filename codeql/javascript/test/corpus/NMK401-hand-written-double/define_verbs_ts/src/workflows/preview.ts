// NMK401-hand-written-double/define-verbs.ts
export class CreateMockPayloadUseCase {} // ok: does something with one
export class GenerateMockDataCommand {} // ok: the same
export class PaymentsMockClient {} // $ NMK401
export class MockCreateOrder {} // $ NMK401
export class CreatedMock {} // $ NMK401
