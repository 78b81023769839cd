// NMK106-double-type/define-context.tsx
import { render } from "@testing-library/react";
import { Player, PlayerContext, type PlayerContextValue } from "./player";

const socket = { send() {}, close() {} } as unknown as WebSocket; // $ NMK106
const context = { play: () => {} } as any as AudioContext; // $ NMK106

it("plays", () => {
  render(
    <PlayerContext.Provider value={{ title: "🎬" } as PlayerContextValue}> {/* ok: plain values */}
      <Player logger={{ warn() {} } as unknown as Logger} /> {/* $ NMK106 */}
      <Player title="🎬" store={{} as Store} /> {/* $ NMK106 */}
      <Player src={"intro.mp4" as unknown as string} /> {/* ok: no object literal */}
    </PlayerContext.Provider>,
  );
  const event = { target: null } as unknown as Event; // ok: no service
  const state = {} as Record<string, number>; // ok: a table
  return [socket, context, event, state];
});
