// NMK404-mock-endpoint/route-next.tsx
import { NextResponse } from "next/server";
import { MOCK_ASSETS } from "./data";

export async function GET() {
  return NextResponse.json(MOCK_ASSETS); // $ NMK404
}

export async function POST() {
  return Response.json({ ...mockAsset, "isMock": true }); // $ NMK404
}

export async function PUT() {
  const wave = "🌊"; return NextResponse.json({ fake: wave }); // $ NMK404
}

export async function PATCH(request: Request) {
  const rows = await db.asset.findMany(); // ok: the database
  const label = <b>mock</b>; // ok: a word in the text
  return NextResponse.json({ rows, label, method: request.method }); // ok: the real rows
}

export const DELETE = () => NextResponse.redirect("/mock/assets"); // ok: no route is declared
