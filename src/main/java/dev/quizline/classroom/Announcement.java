package dev.quizline.classroom;

import java.util.function.Function;

/**
 * Something that everybody is told, each in their own way.
 *
 * @param name of the event
 * @param id counts announcements; see {@link Room#sequence}
 * @param data what one player is told, a JSON object
 */
record Announcement(String name, long id, Function<Player, String> data) {}
