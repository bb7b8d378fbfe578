package io.redress.identity.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the front page and of signing in. */
@MessageBundle("signin")
public interface SignInMessages {
    @Message("Sign in")
    String title();

    @Message("User name")
    String username();

    @Message("Password")
    String password();

    @Message("Sign in")
    String submit();

    @Message("The user name and password do not match an active account. Check both and try again.")
    String failed();

    @Message("Demo accounts")
    String demo_title();

    @Message("This is a demo on its own database. Each of these accounts has the password {password}.")
    String demo_lead(String password);

    @Message("A merchant: files disputes and follows them")
    String demo_merchant();

    @Message("A bank liaison: works cases at the desk")
    String demo_liaison();

    @Message("A lead: approves money decisions")
    String demo_lead_account();

    @Message("A manager: reads the reports")
    String demo_manager();

    @Message("An administrator")
    String demo_admin();

    @Message("An integrator: files for any merchant over REST")
    String demo_acquirer();

    @Message("A card payment went wrong?")
    String home_title();

    @Message("The terminal said failed but the cardholder was debited, the wrong amount was taken, a sale was debited "
            + "twice or a refund never arrived: file a dispute, and follow it until it is settled.")
    String home_lead();

    @Message("File a dispute")
    String home_file();

    @Message("What happens then")
    String home_steps();

    @Message("You say what happened and which payment it was. It takes about three minutes.")
    String home_step_file();

    @Message("A bank liaison checks it, asks you for papers if they are needed, and asks the bank.")
    String home_step_work();

    @Message("You read the outcome here: what comes back, and when.")
    String home_step_outcome();

    @Message("REST interface")
    String api_title();

    @Message("This account is for a program that calls the REST interface under /api/v1 with HTTP Basic.")
    String api_lead();

    @Message("Read the interface description (OpenAPI)")
    String api_link();
}
