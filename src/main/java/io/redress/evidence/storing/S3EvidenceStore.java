package io.redress.evidence.storing;

import io.redress.evidence.EvidenceStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Keeps evidence in a bucket, each content once under its hash. The client is made when it is first needed. */
final class S3EvidenceStore implements EvidenceStore {
    private static final int NOT_FOUND = 404;

    private final StoreConfig.S3 config;
    private volatile S3Client client;

    S3EvidenceStore(StoreConfig.S3 config) {
        this.config = config;
    }

    /** What lies there already is not sent again. */
    @Override
    public void keep(String sha256, byte[] bytes) {
        if (!isThere(sha256)) {
            client().putObject(
                            put -> put.bucket(bucket()).key(key(sha256)).contentType("application/octet-stream"),
                            RequestBody.fromBytes(bytes));
        }
    }

    @Override
    public byte[] read(String sha256) {
        return client().getObjectAsBytes(get -> get.bucket(bucket()).key(key(sha256)))
                .asByteArray();
    }

    @Override
    public void delete(String sha256) {
        client().deleteObject(delete -> delete.bucket(bucket()).key(key(sha256)));
    }

    private boolean isThere(String sha256) {
        try {
            client().headObject(head -> head.bucket(bucket()).key(key(sha256)));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        } catch (S3Exception told) {
            if (told.statusCode() == NOT_FOUND) {
                return false;
            }
            throw told;
        }
    }

    private String bucket() {
        return config.bucket().orElseThrow();
    }

    private String key(String sha256) {
        return config.prefix() + sha256;
    }

    private S3Client client() {
        if (client == null) {
            synchronized (this) {
                if (client == null) {
                    client = connect(config);
                }
            }
        }
        return client;
    }

    private static S3Client connect(StoreConfig.S3 config) {
        var builder = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(config.timeout())
                        .socketTimeout(config.timeout())
                        .build())
                // one body, signed as a whole: stores that are not Amazon's know pieces and the new checksums by halves
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(StoreConfig.S3 config) {
        if (config.accessKey().isPresent() && config.secretKey().isPresent()) {
            return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    config.accessKey().get(), config.secretKey().get()));
        }
        return DefaultCredentialsProvider.create();
    }
}
