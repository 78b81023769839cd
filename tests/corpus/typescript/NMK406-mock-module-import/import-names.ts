// corpus: src/screens/names.ts
import rows from "./billing.repository.mock"; // expect: NMK406:1
import { guard } from "../guards/session.guard.mocks"; // expect: NMK406
import { gateway } from "./gateway.mock.service"; // expect: NMK406
import invoices from "../data/mockInvoices"; // expect: NMK406
import tariffs from "../data/mock-tariffs.json"; // expect: NMK406
import { plans } from "~/data/plan-mocks"; // expect: NMK406
import { seats } from "@/data/SeatMock"; // expect: NMK406
import { chart } from "../charts/revenueMockData"; // expect: NMK406
import { get } from "../lib/mockClient/get"; // expect: NMK406
import { serve } from "../lib/fakeBackend"; // expect: NMK406
import { ledger } from "../lib/fake-ledger.fake"; // expect: NMK406
import { people } from "#data/fakeUsers"; // expect: NMK406
import { bills } from "./bills.stub"; // expect: NMK406
import { orders } from "../stubs/orders"; // expect: NMK406
import dummies from "./dummy-data"; // expect: NMK406
import { spies } from "./doubles"; // expect: NMK406
export * from "./mock_bookings"; // expect: NMK406
const emoji = "🗂️"; const late = () => import("./bookings.service.mock"); // expect: NMK406:40

import { board } from "./mockup-board"; // ok: designs
import { rules } from "../school/mock-elections"; // ok: elections before the election
import { court } from "../law/mockTrials"; // ok: a trial at a law school
import { quiz } from "./mock-quiz"; // ok: a quiz before the exam
import { draft } from "../league/mockDraft"; // ok: a draft in a game
import { list } from "./mock-servers"; // ok: a product that hosts them
import { labels } from "./fakeNews"; // ok: the subject
import { door } from "./fake-door"; // ok: a kind of experiment
import { head } from "./dummy-head"; // ok: the start of a list
import { grpc } from "../rpc/stub"; // ok: a client that gRPC wrote
import { hubs } from "./stubhub"; // ok: a company
import { mirror } from "mockingbird"; // ok: another word
import { createRequire } from "node:module"; // ok: nothing of the kind
export { rows, guard, gateway, invoices, tariffs, plans, seats, chart, get, serve, ledger, people, bills, orders, dummies, spies, emoji, late };
export { board, rules, court, quiz, draft, list, labels, door, head, grpc, hubs, mirror, createRequire };
