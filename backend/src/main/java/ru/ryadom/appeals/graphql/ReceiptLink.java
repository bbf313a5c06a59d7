package ru.ryadom.appeals.graphql;

import ru.ryadom.appeals.Appeal;

/**
 * Where an acknowledgement is fetched; nothing personal stands in its address or name.
 */
record ReceiptLink(String path, String fileName) {

	static ReceiptLink of(Appeal appeal) {
		return new ReceiptLink("/documents/receipts/" + appeal.id(), "receipt.pdf");
	}

}
