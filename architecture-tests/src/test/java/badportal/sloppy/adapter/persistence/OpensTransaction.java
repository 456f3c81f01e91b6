package badportal.sloppy.adapter.persistence;

import org.springframework.transaction.annotation.Transactional;

/** A transaction inside a use case. */
class OpensTransaction {

    @Transactional
    void save() {}
}
