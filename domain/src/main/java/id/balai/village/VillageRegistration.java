package id.balai.village;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;

/**
 * What the operator tells of a new village.
 *
 * @param code ten digits, unique in the installation
 * @param name without the word before it: "Ganra", not "Desa Ganra"
 * @param zone IANA name, such as Asia/Makassar
 * @param administrator username of the first administrator
 */
public record VillageRegistration(
        @NotBlank @Pattern(regexp = "\\d{10}", message = "{village.code.digits}")
        String code,

        @NotBlank String name,
        @NotEmpty List<String> hosts,
        @NotBlank String zone,
        @NotBlank String administrator) {}
