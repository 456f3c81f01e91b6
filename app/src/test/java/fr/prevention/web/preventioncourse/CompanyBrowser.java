package fr.prevention.web.preventioncourse;

import static fr.prevention.web.preventioncourse.BiscuitFactory.LEA;

import fr.prevention.platform.security.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What Léa does in her browser. */
record CompanyBrowser(MockMvcTester pages) {

    MvcTestResult open(String address) {
        return pages.get()
                .uri(address)
                .requestAttr(CurrentActor.class.getName(), LEA)
                .exchange();
    }

    MvcTestResult send(String address, Map<String, List<String>> fields, MockMultipartFile... files) {
        var form = pages.post().uri(address).multipart();
        for (MockMultipartFile file : files) {
            form = form.file(file);
        }
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            form = form.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return form.requestAttr(CurrentActor.class.getName(), LEA).exchange();
    }

    MvcTestResult sendInPlace(String address, Map<String, List<String>> fields, MockMultipartFile... files) {
        var form = pages.post().uri(address).multipart();
        for (MockMultipartFile file : files) {
            form = form.file(file);
        }
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            form = form.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return form.header("HX-Request", "true")
                .requestAttr(CurrentActor.class.getName(), LEA)
                .exchange();
    }

    static MockMultipartFile file(String field, String name, String content) {
        return new MockMultipartFile(field, name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
