// corpus: tests/context.test.tsx
const Plain = createContext({} as MailService); // ok: the type of a context without a value
const React2 = React.createContext({} as GatewayService); // ok: the same
const strict = createStrictContext({} as UserRepository); // ok: the same
const empty = createContext(null as MailService | null); // ok: no object
const service = {} as MailService; // expect: NMK106
const größe = "größe", gateway = { charge() {} } as GatewayService; // expect: NMK106
render(<Plain.Provider value={{} as MailService} />); // expect: NMK106
use({} as UserRepository); // expect: NMK106
