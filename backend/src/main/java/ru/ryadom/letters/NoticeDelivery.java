package ru.ryadom.letters;

/** When a kind of news is written of. */
public enum NoticeDelivery {

	OFF, DIGEST, AT_ONCE

}
