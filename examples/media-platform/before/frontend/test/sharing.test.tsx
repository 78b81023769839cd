import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import SharingPage from '../app/sharing/page';
import { server } from './server';

beforeAll(() => server.listen());
afterAll(() => server.close());

it('lists the collections', async () => {
  vi.spyOn(console, 'error').mockReturnValue(); // expect: NMK104

  render(<SharingPage />);

  expect(await screen.findByText('Harbours')).toBeTruthy();
});
