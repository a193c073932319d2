import { EditReceipt } from "../../editing/edit-receipt";
import { editWords } from "../../editing/words";

/** Says that something was added or imported, and takes it back as a whole; nothing where nothing was. */
export const AddedReceipt = ({ eventId, undone }: { eventId: string | null; undone: () => void }) => (
  <div role="status">
    {eventId === null ? null : (
      <EditReceipt key={eventId} planId={null} eventId={eventId} undone={undone}>
        {editWords.value.saved}
      </EditReceipt>
    )}
  </div>
);
