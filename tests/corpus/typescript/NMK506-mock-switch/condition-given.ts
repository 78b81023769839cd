// corpus: src/clients/payments.ts
export class Payments {
  constructor(private useMock: boolean, private readonly options: { useMockData: boolean }) {}
  pay() { return this.useMock ? undefined : charge(); } // expect: NMK506
  data() { return this.useMockData; } // ok: nobody gives it to the constructor under this name
}
export class Mails {
  private mockMode: boolean;
  constructor({ mockMode = false }: Options) { this.mockMode = mockMode; }
  send() { if (!this.mockMode) deliver(); } // expect: NMK506
}
export class Queue {
  constructor(useMocks: boolean) { this.useMocks = useMocks; }
  push() { if (this.useMocks) return; enqueue(); } // expect: NMK506
}
export class Exam {
  constructor(private mock: boolean, private useMockExam: boolean) {}
  start() { return this.mock ? 1 : 2; } // ok: an exam before the exam
  begin() { return this.useMockExam ? 1 : 2; } // ok: the same
}
export const pay = ({ useMock }: Options) => useMock; // ok: by its name alone
