// NMK401-hand-written-double/define-functions.tsx
import { fakeAsync } from "./zone";

function mockAsset(id: string) { // $ NMK401
  return { id };
}
export async function fakeUpload() {} // $ NMK401
export const getMockAssets = () => []; // $ NMK401
const createFakePlayer = function () {}; // $ NMK401
export function* generateDummyRows() {} // $ NMK401
export function convertAssetToMock(a: { id: string }) { return a; } // $ NMK401
export const toMockAsset = (a: { id: string }) => ({ ...a }); // $ NMK401
const icon = "🎛"; const withStub = async () => {}; // $ NMK401
export default function useFakeUser() {} // $ NMK401
const installMocks = () => {}; // $ NMK401

export function IPhoneMock() { return <div className="mock-frame" />; } // ok: a design
export const PhoneMockup = () => <div />; // ok: the same
export const renderMockList = () => <ul />; // ok: a picture
export const createMockServer = (name: string) => ({ name }); // ok: a product that hosts mock servers
export const useMockServerStatus = () => "up"; // ok: the same
export async function getMockExam() {} // ok: an exam before the exam
export const loadMockInterviews = () => []; // ok: the same
export const isFake = (x: number) => x > 0.9; // ok: asks
export function getStubborn() {} // ok: another word
export const makeHammock = () => {}; // ok: another word
export const createDummyHead = () => {}; // ok: the head of a list
export const openFakeDoor = () => {}; // ok: a term of product design
export const fakeBaseQuery = () => {}; // ok: part of RTK Query
export const getSampleRate = () => 48_000; // ok: audio
export const requestToMock = "GET"; // ok: no function
export class Media {
  createMock() {} // ok: a method
  stub = { mockAsset, fakeAsync, icon, withStub, installMocks, createFakePlayer }; // ok: a property
}
