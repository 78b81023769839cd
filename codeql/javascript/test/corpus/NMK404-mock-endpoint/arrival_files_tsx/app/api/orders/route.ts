// NMK404-mock-endpoint/arrival-files.tsx
import { mockOrders } from "@/lib/orders-data";
import { NextResponse } from "next/server";
import type { PageServerLoad } from "./$types";
export async function GET() { return NextResponse.json(mockOrders); } // not reported by CodeQL
export async function POST() { return Response.json({ data: mockOrders }); } // not reported by CodeQL
export const PUT = async () => NextResponse.json({ orders: mockOrders }); // not reported by CodeQL
export async function PATCH() { const payload = { rows: mockOrders }; return NextResponse.json(payload); } // not reported by CodeQL
export const DELETE = withAuth(async () => NextResponse.json(mockOrders)); // not reported by CodeQL
export async function loader() { return json({ orders: mockOrders }); } // not reported by CodeQL
export const clientLoader = () => defer({ orders: mockOrders }); // not reported by CodeQL
export const getServerSideProps = async () => ({ props: { orders: mockOrders } }); // not reported by CodeQL
export async function getStaticProps() { return { props: { orders: mockOrders } }; } // not reported by CodeQL
export default defineEventHandler(() => mockOrders); // not reported by CodeQL
export default defineEventHandler(async (event) => { return { rows: mockOrders }; }); // not reported by CodeQL
export const load = async () => ({ orders: mockOrders }); // not reported by CodeQL
export const load: PageServerLoad = async ({ params }) => { return { orders: mockOrders }; }; // not reported by CodeQL
export default function handler(req, res) { res.status(200).json(mockOrders); } // not reported by CodeQL
export const orders = publicProcedure.query(() => mockOrders); // not reported by CodeQL
export const one = t.procedure.input(z.string()).query(async ({ input }) => { return mockOrders.find((o) => o.id === input); }); // not reported by CodeQL
const resolvers = { Query: { orders: () => mockOrders, order: (_, { id }) => mockOrders[id] } }; // not reported by CodeQL
builder.queryField("orders", (t) => t.field({ resolve: () => mockOrders })); // not reported by CodeQL
