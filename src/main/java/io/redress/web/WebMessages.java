package io.redress.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame around every page, and of what goes wrong. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Redress Cases")
    String brand();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String nav();

    @Message("Check a code")
    String nav_check();

    @Message("File a dispute")
    String nav_file();

    @Message("My cases")
    String nav_my_cases();

    @Message("Queue")
    String nav_queue();

    @Message("Approvals")
    String nav_approvals();

    @Message("Suspected faults")
    String nav_suspicions();

    @Message("Notices")
    String nav_notices();

    @Message("unread:")
    String nav_unread();

    @Message("Reports")
    String nav_reports();

    @Message("Records")
    String nav_records();

    @Message("Response codes")
    String nav_codes();

    @Message("Standstills")
    String nav_incidents();

    @Message("Mails")
    String nav_mails();

    @Message("REST interface")
    String nav_programs();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("All times are in {zone}.")
    String footer_zone(String zone);

    @Message("Please correct the following")
    String error_summary();

    @Message("Error:")
    String error_prefix();

    @Message("optional")
    String optional();

    @Message("First page")
    String first_page();

    @Message("Next page")
    String next_page();

    @Message("Pages")
    String pages();

    @Message("Go to the front page")
    String error_home();

    @Message("If it happens again, tell your operator this number: {errorId}")
    String error_number(String errorId);

    @Message("The request cannot be read")
    String error_400_title();

    @Message("Something in the request is not right. Go back and try again.")
    String error_400_detail();

    @Message("The request cannot be read. Compare its address, parameters and body with the description at /q/openapi.")
    String error_400_program();

    @Message("Sign in first")
    String error_401_title();

    @Message("Send the user name and password of an active account with HTTP Basic.")
    String error_401_detail();

    @Message("You may not do this")
    String error_403_title();

    @Message("Your role does not permit this. Ask your administrator if it should.")
    String error_403_detail();

    @Message("There is nothing here")
    String error_404_title();

    @Message("The address may have a slip, or what it named is not for you. Check it, or start from the front page.")
    String error_404_detail();

    @Message(
            "This form had been open for too long, or cookies are off. Go back, load the page again, and send it once more.")
    String form_forgotten();

    @Message("There is no such address, or what it names is not for you. All addresses are at /q/openapi.")
    String error_404_program();

    @Message("This cannot be opened so")
    String error_405_title();

    @Message("This address does not take this kind of request. Start from the front page.")
    String error_405_detail();

    @Message("This address does not take this method of HTTP. Use one that /q/openapi lists for it.")
    String error_405_program();

    @Message("This format cannot be given")
    String error_406_title();

    @Message("This address cannot answer in the format that Accept asks for. Accept application/json.")
    String error_406_detail();

    @Message("This is not possible now")
    String error_409_title();

    @Message("Something changed meanwhile. Load the page again.")
    String error_409_detail();

    @Message("This is too large")
    String error_413_title();

    @Message("What was sent is larger than this address takes. Send less, or a smaller file.")
    String error_413_detail();

    @Message("This format is not taken")
    String error_415_title();

    @Message("Send the format that the interface description names for this address.")
    String error_415_detail();

    @Message("Something needs correcting")
    String error_422_title();

    @Message("One or more fields are not right. Correct them and send again.")
    String error_422_detail();

    @Message("Too many tries")
    String error_429_title();

    @Message("Signing in failed too often from here. Wait a minute, then try again.")
    String error_429_detail();

    @Message("This is our fault")
    String error_500_title();

    @Message("Something went wrong here. Nothing you sent was half done. Try again in a moment.")
    String error_500_detail();

    @Message("The body is not JSON. Check its brackets, quotes and commas.")
    String json_broken();

    @Message("The body is not JSON near line {line}, column {column}. Check brackets, quotes and commas there.")
    String json_broken_at(int line, int column);

    @Message("The body holds a member twice. Say each thing once.")
    String json_twice();

    @Message("This has the wrong type. Expected: {expected}")
    String json_expected(String expected);

    @Message("a text in quotes")
    String json_text();

    @Message("a whole number")
    String json_number();

    @Message("a day such as 2026-11-22")
    String json_day();

    @Message("a list in brackets")
    String json_list();

    @Message("what the interface description says for this field")
    String json_another();
}
