// NMK404-mock-endpoint/arrival-files.tsx
import { mockOrders } from "@/lib/orders-data";
import { NextResponse } from "next/server";
import type { PageServerLoad } from "./$types";
export async function GET() { return NextResponse.json(mockOrders); } // $ NMK404
export async function POST() { return Response.json({ data: mockOrders }); } // $ NMK404
export const PUT = async () => NextResponse.json({ orders: mockOrders }); // $ NMK404
export async function PATCH() { const payload = { rows: mockOrders }; return NextResponse.json(payload); } // not reported by CodeQL
export const DELETE = withAuth(async () => NextResponse.json(mockOrders)); // $ NMK404
export async function loader() { return json({ orders: mockOrders }); } // not reported by CodeQL
export const clientLoader = () => defer({ orders: mockOrders }); // not reported by CodeQL
export const getServerSideProps = async () => ({ props: { orders: mockOrders } }); // $ NMK404
export async function getStaticProps() { return { props: { orders: mockOrders } }; } // $ NMK404
export default defineEventHandler(() => mockOrders); // $ NMK404
export default defineEventHandler(async (event) => { return { rows: mockOrders }; }); // $ NMK404
export const load = async () => ({ orders: mockOrders }); // not reported by CodeQL
export const load: PageServerLoad = async ({ params }) => { return { orders: mockOrders }; }; // not reported by CodeQL
export default function handler(req, res) { res.status(200).json(mockOrders); } // $ NMK404
export const orders = publicProcedure.query(() => mockOrders); // $ NMK404
export const one = t.procedure.input(z.string()).query(async ({ input }) => { return mockOrders.find((o) => o.id === input); }); // $ NMK404
const resolvers = { Query: { orders: () => mockOrders, order: (_, { id }) => mockOrders[id] } }; // $ NMK404
builder.queryField("orders", (t) => t.field({ resolve: () => mockOrders })); // not reported by CodeQL
