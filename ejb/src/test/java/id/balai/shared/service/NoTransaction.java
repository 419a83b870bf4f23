package id.balai.shared.service;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What the server says of transactions where there is none. */
class NoTransaction implements TransactionSynchronizationRegistry {

    @Override
    public Object getTransactionKey() {
        return null;
    }

    @Override
    public int getTransactionStatus() {
        return Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public void putResource(Object key, Object value) {
        throw new IllegalStateException();
    }

    @Override
    public Object getResource(Object key) {
        throw new IllegalStateException();
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        throw new IllegalStateException();
    }

    @Override
    public void setRollbackOnly() {
        throw new IllegalStateException();
    }

    @Override
    public boolean getRollbackOnly() {
        throw new IllegalStateException();
    }
}
