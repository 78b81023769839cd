import { client } from "../tests/doubles";
import { OrderService } from "./services";

export const service = new OrderService(client); // ok: ApplicationOnDouble
