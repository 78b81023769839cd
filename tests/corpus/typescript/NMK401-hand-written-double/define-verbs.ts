// corpus: src/workflows/preview.ts
export class CreateMockPayloadUseCase {} // ok: does something with one
export class GenerateMockDataCommand {} // ok: the same
export class PaymentsMockClient {} // expect: NMK401
export class MockCreateOrder {} // expect: NMK401
export class CreatedMock {} // expect: NMK401
