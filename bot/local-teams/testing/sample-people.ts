import type { LocalPerson } from "../types";

/** Four people of nowhere: one to meet first, one without an account, one who reads English. */
export const samplePeople: LocalPerson[] = [
  {
    id: "p-001",
    name: "Maëlle Fictive",
    email: "m.fictive@exemple.invalid",
    aadObjectId: "11111111-1111-4111-8111-111111111111",
    role: "Cheffe de projet, direction du numérique",
    language: "fr",
    featured: true,
  },
  {
    id: "p-002",
    name: "Aziz Imaginaire",
    email: "a.imaginaire@exemple.invalid",
    aadObjectId: "22222222-2222-4222-8222-222222222222",
    role: "Directeur général des services",
    language: "fr",
    featured: true,
  },
  {
    id: "p-003",
    name: "Nora Inventée",
    email: "n.inventee@exemple.invalid",
    aadObjectId: null,
    role: "Archiviste",
    language: "fr",
  },
  {
    id: "p-004",
    name: "Sam Example",
    email: "s.example@exemple.invalid",
    aadObjectId: "44444444-4444-4444-8444-444444444444",
    role: "Data officer",
    language: "en",
  },
];
