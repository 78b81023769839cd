// corpus: app/api/orders/route.ts
import { mockOrders } from "@/lib/orders-data";
import { NextResponse } from "next/server";
import type { PageServerLoad } from "./$types";
export async function GET() { return NextResponse.json(mockOrders); } // expect: NMK404
export async function POST() { return Response.json({ data: mockOrders }); } // expect: NMK404
export const PUT = async () => NextResponse.json({ orders: mockOrders }); // expect: NMK404
export async function PATCH() { const payload = { rows: mockOrders }; return NextResponse.json(payload); } // expect: NMK404@astgrep
export const DELETE = withAuth(async () => NextResponse.json(mockOrders)); // expect: NMK404
export async function loader() { return json({ orders: mockOrders }); } // expect: NMK404@astgrep
export const clientLoader = () => defer({ orders: mockOrders }); // expect: NMK404@astgrep
export const getServerSideProps = async () => ({ props: { orders: mockOrders } }); // expect: NMK404
export async function getStaticProps() { return { props: { orders: mockOrders } }; } // expect: NMK404
export default defineEventHandler(() => mockOrders); // expect: NMK404
export default defineEventHandler(async (event) => { return { rows: mockOrders }; }); // expect: NMK404
export const load = async () => ({ orders: mockOrders }); // expect: NMK404@astgrep
export const load: PageServerLoad = async ({ params }) => { return { orders: mockOrders }; }; // expect: NMK404@astgrep
export default function handler(req, res) { res.status(200).json(mockOrders); } // expect: NMK404
export const orders = publicProcedure.query(() => mockOrders); // expect: NMK404
export const one = t.procedure.input(z.string()).query(async ({ input }) => { return mockOrders.find((o) => o.id === input); }); // expect: NMK404
const resolvers = { Query: { orders: () => mockOrders, order: (_, { id }) => mockOrders[id] } }; // expect: NMK404
builder.queryField("orders", (t) => t.field({ resolve: () => mockOrders })); // expect: NMK404@astgrep
