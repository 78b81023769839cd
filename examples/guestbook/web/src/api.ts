/** The guest book as the server keeps it. */

export interface Entry {
  id: number;
  name: string;
  message: string;
}

export class GuestBook {
  constructor(private readonly server: string) {}

  /** The newest entries first. */
  async latest(): Promise<Entry[]> {
    return (await this.call({ method: "GET" })) as Entry[];
  }

  /** Write into the book; fails with what the server says. */
  async sign(name: string, message: string): Promise<Entry> {
    return (await this.call({ method: "POST", body: JSON.stringify({ name, message }) })) as Entry;
  }

  private async call(request: RequestInit): Promise<unknown> {
    const answer = await fetch(`${this.server}/api/entries`, request);
    const document: unknown = await answer.json();
    if (!answer.ok) throw new Error((document as { error: string }).error);
    return document;
  }
}
