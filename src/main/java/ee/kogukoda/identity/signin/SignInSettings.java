package ee.kogukoda.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often one may try to sign in.
///
/// @param perAddress from one network address; a council in its hall shares one
/// @param perPerson as one person
@ConfigurationProperties("kogukoda.sign-in")
record SignInSettings(
    @DefaultValue("300") int perAddress,
    @DefaultValue("30") int perPerson,
    @DefaultValue("5m") Duration window) {}
